// Suggestions while typing in a field: the editable combobox of the WAI-ARIA Authoring Practices, with a list that
// the reader chooses from. The form is complete without it; nothing of it is on the page before the first suggestion.
const SEARCH = "/api/v1/suggestions?q=";
const DELAY_MS = 180;

export class Suggestions {
  private readonly list = document.createElement("ul");
  private readonly status = document.createElement("div");
  private chosen = -1;
  private timer = 0;
  private request: AbortController | null = null;

  constructor(
    private readonly box: HTMLElement,
    private readonly input: HTMLInputElement,
    private readonly address: string,
    private readonly taken: () => void,
  ) {
    this.list.id = `${input.id}-suggestions`;
    this.list.className = "qj-suggest";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", box.dataset.suggestLabel ?? "");
    this.list.lang = "zh-CN";
    this.list.hidden = true;
    this.status.className = "govuk-visually-hidden";
    this.status.setAttribute("role", "status");
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
      "aria-haspopup": "listbox",
    })) {
      input.setAttribute(name, value);
    }
    input.insertAdjacentElement("afterend", this.list);
    box.append(this.status);
    this.listen();
  }

  private listen(): void {
    this.input.addEventListener("input", (event) => {
      if (!(event as InputEvent).isComposing) this.askSoon();
    });
    // what an input method is still composing is not a word yet
    this.input.addEventListener("compositionend", () => this.askSoon());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("blur", () => this.close());
    // the field keeps the focus, so that choosing with a pointer does not close the list first
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest("li");
      if (option) this.take(option);
    });
  }

  private askSoon(): void {
    window.clearTimeout(this.timer);
    this.request?.abort();
    const typed = this.input.value.trim();
    if (typed === "") {
      this.close();
      return;
    }
    this.timer = window.setTimeout(() => void this.ask(typed), DELAY_MS);
  }

  private async ask(typed: string): Promise<void> {
    const request = new AbortController();
    this.request = request;
    try {
      const answer = await fetch(this.address + encodeURIComponent(typed), {
        headers: { Accept: "application/json" },
        signal: request.signal,
      });
      const texts: string[] = answer.ok ? await answer.json() : [];
      if (this.request === request && document.activeElement === this.input) {
        this.show(texts.filter((text) => text !== typed));
      }
    } catch {
      // aborted by the next letter, or no connection: the field works as if there were no suggestions
      if (this.request === request) this.close();
    }
  }

  private show(texts: string[]): void {
    this.choose(-1);
    this.list.replaceChildren(...texts.map((text, index) => this.option(text, index)));
    const open = texts.length > 0;
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
    this.status.textContent = open ? (this.box.dataset.suggestCount ?? "").replace("0", String(texts.length)) : "";
  }

  private option(text: string, index: number): HTMLLIElement {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.textContent = text;
    return option;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.list.children.length;
    if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (this.list.hidden) {
      return;
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      this.choose(this.chosen + 1 < options ? this.chosen + 1 : -1);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      this.choose(this.chosen < 0 ? options - 1 : this.chosen - 1);
    } else if (event.key === "Enter" && this.chosen >= 0) {
      event.preventDefault();
      this.take(this.list.children[this.chosen]);
    }
  }

  /** Marks an option; -1 is the field itself. */
  private choose(index: number): void {
    this.list.children[this.chosen]?.setAttribute("aria-selected", "false");
    this.chosen = index;
    const option = this.list.children[index];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  private take(option: Element): void {
    this.input.value = option.textContent ?? "";
    this.close();
    this.taken();
  }

  private close(): void {
    window.clearTimeout(this.timer);
    this.request?.abort();
    this.request = null;
    this.show([]);
  }
}

/** Enhances every search form that asks for it, and every field of another form. */
export function suggestions(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-module="qj-suggest"]').forEach((form) => {
    const input = form.querySelector<HTMLInputElement>('input[name="q"]');
    if (!input) return;
    // a search box may not have the role of a combobox (ARIA in HTML); the keyboard of a phone stays that of a search
    input.type = "text";
    input.enterKeyHint = "search";
    new Suggestions(form, input, SEARCH, () => form.requestSubmit());
  });
  document.querySelectorAll<HTMLElement>('[data-module="qj-suggest-field"]').forEach((box) => {
    const input = box.querySelector<HTMLInputElement>("input");
    if (input) new Suggestions(box, input, box.dataset.suggestAddress ?? "", () => input.focus());
  });
}
