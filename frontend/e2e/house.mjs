// A development chain and agents for the end-to-end test: real programs in folders of their own, furnished only with a
// config file, as a person would write it. Everything that was started is written down, so that a killed test leaves
// nothing behind either: browser-test.sh ends what is in the list.
import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** How long a program may take to start, to answer and to end: only for one that hangs, as the machine may be slow. */
const PATIENCE = 180_000

export class House {
  #programs = new Set()
  agents = []
  #pids

  /** Programs are looked for in `bin`; homes and logs go below `folder`. */
  constructor(bin, folder) {
    this.moonrig = join(bin, 'moonrig')
    this.folder = folder
    this.#pids = join(folder, 'pids')
  }

  async chain() {
    const program = this.#start('chain', this.folder, [
      'devnet',
      '--listen',
      '127.0.0.1:0',
      '--info-listen',
      '127.0.0.1:0',
    ])
    let text = ''
    this.network = await program.until((line) => {
      text += line
      try {
        return JSON.parse(text)
      } catch {
        return null
      }
    })
  }

  /** Writes an agent's config; its ports are chosen here, so that it has the same ones when it is started again. */
  async furnish(name, bootstrap = []) {
    const home = join(this.folder, name)
    mkdirSync(home, { recursive: true, mode: 0o700 })
    const [udp, tcp, web] = [await freePort(), await freePort(), await freePort()]
    const text = [
      '[network]',
      `listen = ["/ip4/127.0.0.1/udp/${udp}/quic-v1", "/ip4/127.0.0.1/tcp/${tcp}"]`,
      `bootstrap = ${JSON.stringify(bootstrap)}`,
      'mdns = false',
      '[chain]',
      'network = "devnet"',
      `devnet_url = "${this.network.faucet_url.replace(/\/faucet$/, '')}"`,
      '[wallet]',
      'light_scrypt = true',
      '[renter]',
      `outputs_dir = "${join(home, 'outputs')}"`,
    ]
    writeFileSync(join(home, 'config.toml'), text.join('\n') + '\n', { mode: 0o600 })
    const agent = new Agent(this, name, home, web)
    this.agents.push(agent)
    return agent
  }

  run(home, args) {
    return execFileSync(this.moonrig, ['--home', home, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: PATIENCE,
    })
  }

  start(name, home, args) {
    return this.#start(name, home, args)
  }

  #start(name, home, args) {
    const log = createWriteStream(join(this.folder, `${name}.log`), { flags: 'a' })
    const child = spawn(this.moonrig, args, {
      env: { ...process.env, MOONRIG_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (child.pid) appendFileSync(this.#pids, `${child.pid}\n`)
    child.stderr.pipe(log)
    const program = new Program(name, child)
    this.#programs.add(program)
    void program.ended.then(() => this.#programs.delete(program))
    return program
  }

  /** Ends everything, the last started first. Says what did not end by itself. */
  async close() {
    for (const program of [...this.#programs].reverse()) await program.end()
  }
}

class Program {
  constructor(name, child) {
    this.name = name
    this.child = child
    this.ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve))
    this.lines = createInterface({ input: child.stdout })
  }

  /** What `read` first makes of the program's output. */
  until(read) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${this.name} did not start in ${PATIENCE / 1000} s`)),
        PATIENCE,
      )
      const done = (how, value) => {
        clearTimeout(timer)
        this.lines.off('line', take)
        how(value)
      }
      const take = (line) => {
        const value = read(line)
        if (value) done(resolve, value)
      }
      this.lines.on('line', take)
      void this.ended.then(() => done(reject, new Error(`${this.name} ended instead of starting`)))
    })
  }

  async kill() {
    this.child.kill('SIGKILL')
    await this.ended
  }

  async end() {
    this.child.kill('SIGTERM')
    const timer = setTimeout(() => {
      console.error(`${this.name} did not end in ${PATIENCE / 1000} s and is killed`)
      this.child.kill('SIGKILL')
    }, PATIENCE)
    await this.ended
    clearTimeout(timer)
  }
}

class Agent {
  #house
  #program

  constructor(house, name, home, port) {
    this.#house = house
    this.name = name
    this.home = home
    this.origin = `http://127.0.0.1:${port}`
  }

  /** Starts it and returns the address that it tells a person to open. */
  async start() {
    this.#program = this.#house.start(this.name, this.home, ['agent', `--web=${new URL(this.origin).host}`])
    let url = null
    await this.#program.until((line) => {
      url ??= /^Open (http:\S+)/.exec(line)?.[1]
      return line.startsWith('Ready')
    })
    if (!url) throw new Error(`${this.name} did not say which address to open`)
    return url
  }

  kill() {
    return this.#program.kill()
  }

  /** What `moonrig status` tells, or null when it does not answer. */
  status() {
    try {
      return JSON.parse(this.#house.run(this.home, ['status', '--json']))
    } catch {
      return null
    }
  }

  /** Its addresses for others; none until it is on the network. */
  addresses() {
    return this.status()?.peer.addrs ?? []
  }

  /** Containers of this agent, running or not. */
  containers() {
    const filter = `label=io.moonrig.owner=${join(this.home, 'sandbox')}`
    return execFileSync('docker', ['ps', '-aq', '--filter', filter], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
