const BLOCK_BYTES = 1 << 20;

/**
 * The workbook's shared strings, as UTF-8 outside the heap: 200,000 JavaScript strings would each cost far more, and
 * would keep the pieces of text alive that they were cut from.
 */
export class StringPool {
  private readonly blocks: Buffer[] = [];
  private block = Buffer.alloc(0);
  private used = 0;
  /** Per string: block, start, length. */
  private places = new Uint32Array(3 * 1_024);
  private count = 0;

  add(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (this.used + bytes > this.block.length) this.startBlock(bytes);
    this.block.write(text, this.used);
    if (this.places.length < 3 * (this.count + 1)) this.grow();
    this.places.set([this.blocks.length - 1, this.used, bytes], 3 * this.count);
    this.used += bytes;
    this.count++;
  }

  /** `undefined` where the workbook points past its own strings. */
  get(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    const [block = 0, start = 0, length = 0] = this.places.subarray(3 * index, 3 * index + 3);
    return this.blocks[block]?.toString('utf8', start, start + length);
  }

  private startBlock(atLeast: number): void {
    this.block = Buffer.allocUnsafe(Math.max(BLOCK_BYTES, atLeast));
    this.blocks.push(this.block);
    this.used = 0;
  }

  private grow(): void {
    const larger = new Uint32Array(this.places.length * 2);
    larger.set(this.places);
    this.places = larger;
  }
}
