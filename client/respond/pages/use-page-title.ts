import { useEffect } from "react";
import { useWords } from "../words-context.ts";

/** The start page's own title: the survey's, and who asks. */
const surveyTitle = document.title;

/** Sets the browser's title to "page - survey", with "Error: " before it when there is one. */
export function usePageTitle(page: string, isFaulty = false): void {
	const { say } = useWords();
	useEffect(() => {
		const prefix = isFaulty ? say("errorPrefix") : "";
		document.title = `${prefix}${page} - ${surveyTitle}`;
		return () => {
			document.title = surveyTitle;
		};
	}, [page, isFaulty, say]);
}
