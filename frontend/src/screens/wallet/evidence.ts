import { api } from '../../lib/api'
import type { EvidenceFile } from '../../lib/api'
import { base64 } from '../../lib/format/base64'

/** The largest file of evidence that the agent takes, in bytes. */
export const LARGEST = 8 * 1024 * 1024

/** Has the agent keep a chosen file. */
export async function keepFile(file: File): Promise<EvidenceFile> {
  return api().keepEvidence({ name: file.name, content: await base64(file) })
}
