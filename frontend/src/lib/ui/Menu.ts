/** Classes shared by every menu, so that they look like one. */
export const menu = {
  content: 'rise z-50 min-w-52 rounded-l bg-panel p-1 shadow-float',
  item: 'flex min-h-8 w-full items-center gap-2.5 rounded-s px-2 text-left data-[highlighted]:bg-raised data-[disabled]:opacity-50',
  heading: 'px-2 pt-2 pb-1 text-caption text-ink-3',
  line: 'mx-1 my-1 h-px bg-line',
}
