import type { ReactNode } from "react";

/** A link to somebody else's page: http and https only, no referrer, no trust; otherwise plain text. */
export function SafeLink({
  url,
  children,
}: {
  url: string;
  children: ReactNode;
}) {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return <>{children}</>;
  return (
    <a href={url} rel="nofollow ugc noopener noreferrer">
      {children}
    </a>
  );
}
