import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'

/** Presses it once it takes clicks: a dialog that closes lets none through for a moment. */
export const press = (element: HTMLElement) => waitFor(() => userEvent.click(element))

/** Presses the page's only button of that name, when it comes. */
export const click = (name: string | RegExp) => screen.findByRole('button', { name }).then(press)

/** The open dialog, when it comes. */
export const dialog = () => screen.findByRole('dialog').then((element) => within(element))
