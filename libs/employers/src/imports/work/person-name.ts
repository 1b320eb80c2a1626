/** Equal for two spellings of one name: "O'Brien, Dana" is not "Dana OBrien", but "Dana  O'Brien" is "dana obrien". */
export function personKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/^(?:mr|mrs|ms|dr)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
