import { type ReactNode, useEffect } from "react";
import type { Journey } from "../journey/journey.ts";
import { Heading } from "../questions/heading.tsx";
import type { Courier } from "../sending/courier.ts";
import { useStanding } from "../sending/standings.ts";
import { useWords } from "../words-context.ts";
import { RefusedPage } from "./refused-page.tsx";
import { SentPage } from "./sent-page.tsx";
import { focusOnHeading } from "./step-page.tsx";
import { usePageTitle } from "./use-page-title.ts";
import { WaitingPage } from "./waiting-page.tsx";

interface EndPageProps {
	journey: Journey;
	courier: Courier;
	/** The id of the response. */
	response: string;
	/** What is shown at once of what was answered. */
	children?: ReactNode;
}

/** What became of the answers. Nothing here, and no way back to here, sends them a second time. */
export function EndPage(props: EndPageProps) {
	const { journey, courier, response, children } = props;
	const { collection, forget, isShared } = journey;
	const { organisation } = collection;
	const standing = useStanding(courier.standings, response);
	useEffect(() => {
		if (standing.is === "sent") forget();
	}, [standing, forget]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each standing is a new page to the respondent
	useEffect(focusOnHeading, [standing.is]);
	switch (standing.is) {
		case "sending":
			return <SendingPage />;
		case "waiting":
			return (
				<WaitingPage
					about={collection.about}
					isSaved={standing.isSaved}
					isShared={isShared}
					onTryNow={() => courier.hurry()}
				>
					{children}
				</WaitingPage>
			);
		case "sent":
			return (
				<SentPage
					organisation={organisation}
					about={collection.about}
					isShared={isShared}
					{...(standing.withdrawalCode && {
						withdrawalCode: standing.withdrawalCode,
					})}
				>
					{children}
				</SentPage>
			);
		case "refused":
			return (
				<RefusedPage
					outbox={courier.outbox}
					response={response}
					refusal={standing.refusal}
					organisation={organisation}
					isShared={isShared}
				/>
			);
	}
}

function SendingPage() {
	const { mark, say } = useWords();
	usePageTitle(say("sending"));
	return (
		<div className="page" {...mark}>
			<Heading>{say("sending")}</Heading>
			<p>{say("moment")}</p>
		</div>
	);
}
