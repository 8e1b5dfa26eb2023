/** The look of the page: kinds keep the hues of the explorer, light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --person: #cfe1fb; --organization: #fbe3b8; --place: #cdeccb; --agreement: #ead3f3; }
@media (prefers-color-scheme: dark) {
  :root { --person: #24456e; --organization: #5f471a; --place: #275225; --agreement: #55326a; }
}
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
mark, .legend span, h3 span { color: inherit; border-radius: .2em; padding: 0 .15em; }
.Person { background: var(--person); }
.Organization { background: var(--organization); }
.Place { background: var(--place); }
.Agreement { background: var(--agreement); }
.headline { font-weight: 700; }
.boilerplate { opacity: .55; text-decoration: line-through; }
.boilerplate small { display: inline-block; text-decoration: none; }
small, .about, .rule, code { font-size: .8rem; opacity: .8; }
.claim, .identity { border-left: 3px solid #8884; padding-left: 1rem; margin: 1rem 0; }
.refused { border-color: #c33; }
h3 { font-size: 1rem; margin: 0; }
blockquote { margin: .3rem 0; font-style: italic; }
th { text-align: left; font-weight: 400; opacity: .8; padding-right: 1rem; vertical-align: top; }
td { padding-right: 1rem; }
.against { color: #c33; }
`;
