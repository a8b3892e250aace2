/// <reference types="svelte" />
/// <reference types="vite/client" />
declare const __MEMORY__: boolean
