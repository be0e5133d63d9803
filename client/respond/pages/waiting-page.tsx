import type { ReactNode } from "react";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import { Heading } from "../questions/heading.tsx";
import { useWords } from "../words-context.ts";
import { HelpNow } from "./help-now.tsx";
import { NextPerson } from "./next-person.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface WaitingPageProps {
	about: Collection["about"];
	/** Whether the answers survive a reload of the page. */
	isSaved: boolean;
	/** Whether the next person answers on this device. */
	isShared: boolean;
	onTryNow(): void;
	/** What is shown at once of what was answered. */
	children?: ReactNode;
}

/** The connection is away: the answers wait on this device. */
export function WaitingPage(props: WaitingPageProps) {
	const { about, isSaved, isShared, onTryNow, children } = props;
	const { mark, say } = useWords();
	usePageTitle(say("waitingTitle"));
	return (
		<div className="page" {...mark}>
			<Heading>{say("waitingTitle")}</Heading>
			<p>{say(isSaved ? "waiting" : "waitingUnsaved")}</p>
			{isSaved && !isShared && <p>{say("waitingOpen")}</p>}
			<button type="button" className="secondary" onClick={onTryNow}>
				{say("tryNow")}
			</button>
			<HelpNow about={about} />
			{children}
			{isShared && isSaved && <NextPerson />}
		</div>
	);
}
