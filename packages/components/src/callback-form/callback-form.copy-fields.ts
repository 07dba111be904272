/** Puts what stands in the fields of one form into those of another. */
export function copyFields(from: HTMLFormElement, to: HTMLFormElement): void {
  for (const [name, value] of new FormData(from)) {
    for (const field of to.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
      if (/radio|checkbox/.test(field.type)) field.checked ||= field.value === value;
      else if (typeof value === 'string') field.value = value;
    }
  }
}
