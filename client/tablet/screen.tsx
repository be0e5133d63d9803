import { type ReactNode, useEffect, useRef } from "react";

interface ScreenProps {
	title: string;
	/** Beside the title: one way back or out. */
	aside?: ReactNode;
	children: ReactNode;
}

/** One screen of the staff app; its heading is where reading begins. */
export function Screen({ title, aside, children }: ScreenProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		document.title = `${title} - Waymark`;
		window.scrollTo(0, 0);
		if (!document.activeElement?.matches("input")) heading.current?.focus();
	}, [title]);
	return (
		<main className="screen">
			<div className="head">
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
				{aside}
			</div>
			{children}
		</main>
	);
}
