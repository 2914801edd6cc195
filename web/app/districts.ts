// The schematic map of the districts: it sets the list beside it, which says the same in words and is there for everybody else.
export function districts(): void {
  document.querySelectorAll<HTMLDetailsElement>('[data-module="qj-districts"]').forEach((map) => {
    const list = document.getElementById(map.dataset.field ?? "");
    if (!(list instanceof HTMLSelectElement)) return;
    const shapes = map.querySelectorAll<SVGGElement>("g[data-value]");
    const mark = (): void => {
      shapes.forEach((shape) => shape.toggleAttribute("data-chosen", shape.dataset.value === list.value));
    };
    shapes.forEach((shape) => {
      shape.addEventListener("click", () => {
        list.value = shape.dataset.value ?? "";
        mark();
      });
    });
    list.addEventListener("change", mark);
    mark();
    map.hidden = false;
  });
}
