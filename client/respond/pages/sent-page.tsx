import type { ReactNode } from "react";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import { Heading } from "../questions/heading.tsx";
import { useWords } from "../words-context.ts";
import { HelpNow } from "./help-now.tsx";
import { NextPerson } from "./next-person.tsx";
import { usePageTitle } from "./use-page-title.ts";
import { WithdrawalCode } from "./withdrawal-code.tsx";

interface SentPageProps {
	organisation: string;
	about: Collection["about"];
	withdrawalCode?: string;
	/** Whether the next person answers on this device. */
	isShared: boolean;
	/** What is shown at once of what was answered. */
	children?: ReactNode;
}

export function SentPage(props: SentPageProps) {
	const { organisation, about, withdrawalCode, isShared, children } = props;
	const { mark, say } = useWords();
	usePageTitle(say("sentTitle"));
	return (
		<div className="page" {...mark}>
			<div className="thanks">
				<span className="tick" aria-hidden="true" />
				<Heading>{say("sentTitle")}</Heading>
			</div>
			<HelpNow about={about} />
			{children}
			{withdrawalCode && <WithdrawalCode code={withdrawalCode} />}
			<h2>{say("sentNext")}</h2>
			<p>{say("sentTeam", { organisation })}</p>
			<p>{say("sentResults")}</p>
			{isShared ? <NextPerson /> : <p>{say("sentClose")}</p>}
		</div>
	);
}
