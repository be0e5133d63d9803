import { useEffect, useRef } from "react";
import { useWords } from "../words-context.ts";

export interface PageError {
	text: string;
	/** The id of the input to put right. */
	field: string;
	/** Goes to the field where it is on another page. */
	onFollow?(): void;
}

interface ErrorSummaryProps {
	errors: readonly PageError[];
	/** How often the respondent has tried to go on. */
	tries: number;
}

/** Says at the top of the page what is wrong, and takes the focus after each try. */
export function ErrorSummary({ errors, tries }: ErrorSummaryProps) {
	const { mark, say } = useWords();
	const box = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the same errors after another try are new too
	useEffect(() => box.current?.focus(), [tries]);
	if (errors.length === 0) return null;
	return (
		<div
			className="error-summary"
			ref={box}
			tabIndex={-1}
			role="alert"
			aria-labelledby="error-summary-title"
			{...mark}
		>
			<h2 id="error-summary-title">{say("errorTitle")}</h2>
			<ul>
				{errors.map(({ text, field, onFollow }) => (
					<li key={field}>
						<a
							href={`#${field}`}
							onClick={(event) => {
								// Following it for real would put an entry of its own into the history.
								event.preventDefault();
								if (onFollow) onFollow();
								else document.getElementById(field)?.focus();
							}}
						>
							{text}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}
