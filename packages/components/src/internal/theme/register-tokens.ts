export function registerTokens(): void {}
