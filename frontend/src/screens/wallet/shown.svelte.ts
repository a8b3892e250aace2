/** A secret on the screen: it is kept for as long as it is shown, and that is not for long. */
export class Shown<T> {
  value = $state.raw<T | null>(null)
  /** Seconds until it is hidden again. */
  left = $state(0)
  readonly #seconds: number
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(seconds = 60) {
    this.#seconds = seconds
  }

  show(value: T): void {
    this.hide()
    this.value = value
    this.left = this.#seconds
    this.#timer = setInterval(() => {
      if (--this.left <= 0) this.hide()
    }, 1000)
  }

  hide = (): void => {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.value = null
    this.left = 0
  }
}
