import { Heading } from "../questions/heading.tsx";
import type { Outbox } from "../sending/outbox.ts";
import type { Refusal } from "../sending/parcel.ts";
import type { WordKey } from "../words.ts";
import { useWords } from "../words-context.ts";
import { KeptAnswers } from "./kept-answers.tsx";
import { NextPerson } from "./next-person.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface RefusedPageProps {
	outbox: Outbox;
	/** The id of the response. */
	response: string;
	refusal: Refusal;
	organisation: string;
	/** Whether the next person answers on this device. */
	isShared: boolean;
}

/** The server will never take this response: says why, and hands the answers over. */
export function RefusedPage(props: RefusedPageProps) {
	const { outbox, response, organisation, isShared, refusal } = props;
	const { mark, say } = useWords();
	usePageTitle(say("refusedTitle"));
	return (
		<div className="page" {...mark}>
			<Heading>{say("refusedTitle")}</Heading>
			<p>{say(reasonOf(refusal))}</p>
			{isShared ? (
				<>
					<p>{say("refusedKeptShared")}</p>
					<NextPerson />
				</>
			) : (
				<KeptAnswers
					outbox={outbox}
					response={response}
					text={say("refusedKept", { organisation })}
				/>
			)}
		</div>
	);
}

function reasonOf({ status, type }: Refusal): WordKey {
	if (type.endsWith("/link-used")) return "refusedUsed";
	if (status === 409) return "refusedConflict";
	if (status === 404 || status === 410) return "refusedClosed";
	return "refusedFaults";
}
