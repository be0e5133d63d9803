import { useState } from "react";
import type { Journey } from "../journey/journey.ts";
import { Card, optionId } from "../questions/card.tsx";
import { GroupFrame } from "../questions/frame.tsx";
import { useWords } from "../words-context.ts";
import { StepPage } from "./step-page.tsx";

interface SitePageProps {
	journey: Journey;
	onContinue(): void;
}

/** Which of the project's places the answers are about, where the link does not say it. */
export function SitePage({ journey, onContinue }: SitePageProps) {
	const { say } = useWords();
	const [site, setSite] = useState(journey.draft.site);
	const [isFaulty, setFaulty] = useState(false);
	const error = isFaulty ? say("siteError") : undefined;
	function submit() {
		setFaulty(site === undefined);
		if (site !== undefined) onContinue();
	}
	return (
		<StepPage
			title={say("siteTitle")}
			progress={say("beforeQuestions")}
			errors={error ? [{ text: error, field: "site" }] : []}
			submit={say("continue")}
			onSubmit={submit}
		>
			<GroupFrame
				id="site"
				title={say("siteTitle")}
				{...(error !== undefined && { error })}
			>
				<div className="cards">
					{journey.collection.sites.map(({ id, name }, place) => (
						<Card
							key={id}
							type="radio"
							id={optionId("site", place)}
							name="site"
							isChosen={site === id}
							onChoose={() => {
								setSite(id);
								journey.keep({ site: id });
							}}
						>
							{name}
						</Card>
					))}
				</div>
			</GroupFrame>
		</StepPage>
	);
}
