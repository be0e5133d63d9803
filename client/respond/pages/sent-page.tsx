import { Heading } from "../questions/heading.tsx";
import { useWords } from "../words-context.ts";
import { NextPerson } from "./next-person.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface SentPageProps {
	organisation: string;
	/** Whether the next person answers on this device. */
	isShared: boolean;
}

export function SentPage({ organisation, isShared }: SentPageProps) {
	const { mark, say } = useWords();
	usePageTitle(say("sentTitle"));
	return (
		<div className="page" {...mark}>
			<div className="thanks">
				<span className="tick" aria-hidden="true" />
				<Heading>{say("sentTitle")}</Heading>
			</div>
			<h2>{say("sentNext")}</h2>
			<p>{say("sentTeam", { organisation })}</p>
			<p>{say("sentResults")}</p>
			{isShared ? <NextPerson /> : <p>{say("sentClose")}</p>}
		</div>
	);
}
