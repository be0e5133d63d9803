import type { ReactNode } from "react";

/** The page's heading; takes the focus when the page opens, so that it is read out first. */
export function Heading({ children }: { children: ReactNode }) {
	return (
		<h1 className="heading" tabIndex={-1}>
			{children}
		</h1>
	);
}
