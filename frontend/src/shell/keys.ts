export const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
export const mod = mac ? '⌘' : 'Ctrl '
