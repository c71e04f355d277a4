/** By whose hands the words came: The Mercury ← Coast Press ← Ruta Falk. */

export interface Link {
  readonly name: string;
  readonly href?: string | null;
  readonly aside?: string | undefined;
}

/** From the outlet back to the speaker. A list, so that it wraps on a narrow page and is read in order. */
export const Chain = ({ links, label }: { links: readonly Link[]; label?: string }) => (
  <ol class="chain" aria-label={label ?? 'From the outlet back to the speaker'}>
    {links.map(({ name, href, aside }) => (
      <li>
        {href ? <a href={href}>{name}</a> : name}
        {aside ? <span class="aside"> {aside}</span> : null}
      </li>
    ))}
  </ol>
);
