export function guardContrast(_host: HTMLElement): () => void { return () => undefined; }
