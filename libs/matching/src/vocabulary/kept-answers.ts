/** Answers to questions that come again and again, such as what a word of a title stands for. Forgets all when full. */
export class KeptAnswers<T> {
  private readonly answers = new Map<string, T>();

  constructor(
    private readonly answer: (question: string) => T,
    private readonly most = 5000,
  ) {}

  of(question: string): T {
    const known = this.answers.get(question);
    if (known !== undefined) return known;
    if (this.answers.size >= this.most) this.answers.clear();
    const found = this.answer(question);
    this.answers.set(question, found);
    return found;
  }
}
