/** Whatever no other page answers: 404, drawn by the root's error boundary. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
