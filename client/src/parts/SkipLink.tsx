/** A link for the keyboard past what stands before a part of the page. The address behind `#` is the view's, and stays. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      className="skip"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
