export { MemoryApi } from './memory/adapter'
