// Proof of work for forms that a program might flood (ALTCHA): solved while the reader reads. Without it the form is sent all
// the same, and only whoever sends very many has to wait.
type Challenge = { algorithm: string; challenge: string; maxnumber: number; salt: string; signature: string };

const AT_A_TIME = 500;

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function solve(challenge: Challenge): Promise<number | null> {
  for (let from = 0; from <= challenge.maxnumber; from += AT_A_TIME) {
    const numbers = Array.from({ length: AT_A_TIME }, (_, i) => from + i);
    const hashes = await Promise.all(numbers.map((number) => hash(challenge.salt + number)));
    const found = hashes.indexOf(challenge.challenge);
    if (found >= 0) return from + found;
  }
  return null;
}

async function prove(form: HTMLFormElement): Promise<void> {
  const response = await fetch(form.dataset.proof ?? "", { headers: { Accept: "application/json" } });
  if (!response.ok) return;
  const challenge = (await response.json()) as Challenge;
  const number = await solve(challenge);
  if (number === null) return;
  const { algorithm, salt, signature } = challenge;
  const input = document.createElement("input");
  input.type = "hidden";
  input.name = "proof";
  input.value = btoa(JSON.stringify({ algorithm, challenge: challenge.challenge, number, salt, signature }));
  form.append(input);
}

/** Solves the challenge of every form that names one. Browsers give no hashing to pages without TLS. */
export function proofs(): void {
  if (!window.isSecureContext) return;
  document.querySelectorAll<HTMLFormElement>("form[data-proof]").forEach((form) => {
    prove(form).catch(() => undefined);
  });
}
