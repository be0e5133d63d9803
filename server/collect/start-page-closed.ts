import { html } from "../http/html.ts";
import type { PageFiles } from "../pages/client-files.ts";
import type { ProblemType } from "../problems.ts";
import { mark } from "./start-page-mark.ts";
import { type From, startPageShell } from "./start-page-shell.ts";
import { type StartPageWord, startPageWords } from "./start-page-words.ts";

const known = [
	"link-used",
	"link-expired",
	"link-revoked",
	"wave-not-open",
	"project-not-live",
	"not-found",
] as const satisfies readonly (ProblemType & StartPageWord)[];

/** What a respondent reads whose link leads to no questions: what happened and what to do. Tells nothing of the survey. */
export function closedPage(
	problem: ProblemType,
	from: From,
	files: PageFiles,
): string {
	const words = startPageWords("en");
	const about = known.find((each) => each === problem) ?? "busy";
	return startPageShell({
		language: "en",
		words,
		title: words.say(about),
		organisation: "Waymark",
		isSample: false,
		from,
		files,
		content: html`<div${mark(words)}>
<h1>${words.say(about)}</h1>
<p>${words.say(`${about}-text`)}</p>
<p>${words.say(`${about}-do`)}</p>
</div>`,
	});
}
