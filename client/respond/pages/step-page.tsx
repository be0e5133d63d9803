import { type ReactNode, useEffect, useState } from "react";
import { LanguageChoice } from "../language/language-choice.tsx";
import { useWords } from "../words-context.ts";
import { ErrorSummary, type PageError } from "./error-summary.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface StepPageProps {
	/** What the page is about, for the browser's title. */
	title: string;
	progress?: string;
	errors: readonly PageError[];
	submit: string;
	onSubmit(): void;
	children: ReactNode;
}

/** A page between Start and the end: Back at the top, one thing in the middle, one button below. */
export function StepPage(props: StepPageProps) {
	const { title, progress, errors, submit, onSubmit, children } = props;
	const { mark, say } = useWords();
	const [tries, setTries] = useState(0);
	usePageTitle(title, errors.length > 0);
	useEffect(focusOnHeading, []);
	return (
		<form
			className="page"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				setTries(tries + 1);
				onSubmit();
			}}
		>
			<div className="top" {...mark}>
				<button
					type="button"
					className="quiet back"
					onClick={() => history.back()}
				>
					{say("back")}
				</button>
				{progress && <p className="progress">{progress}</p>}
				<LanguageChoice />
			</div>
			<ErrorSummary errors={errors} tries={tries} />
			{children}
			<div className="actions">
				<button type="submit" className="primary" {...mark}>
					{submit}
				</button>
			</div>
		</form>
	);
}

/** Where a new page begins, for eyes and for screen readers alike. */
export function focusOnHeading(): void {
	window.scrollTo(0, 0);
	document.querySelector<HTMLElement>("#respond h1")?.focus();
}
