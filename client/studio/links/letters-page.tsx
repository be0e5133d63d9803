import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import { api } from "../api.ts";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { sessionQuery } from "../queries.ts";
import { useStore } from "../store.ts";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { onDay } from "../words.ts";
import {
	type Addressees,
	openAddressees,
	personalAddressees,
} from "./addressees.ts";
import { type FreshLink, freshLinks } from "./fresh-links.ts";
import { Letters } from "./letters.tsx";
import { LocalAddress } from "./local-address.tsx";

/** Letters to print, while the links' addresses are still known to this tab. */
export function LettersPage() {
	const { project, survey, definition } = useThisSurvey();
	const [query] = useSearchParams();
	const { data: session } = useSuspenseQuery(sessionQuery);
	const fresh = useStore(freshLinks).filter((it) => it.survey === survey.id);
	const open = fresh.find((it) => it.id === query.get("link"));
	const own = fresh.filter(({ contact }) => contact !== null);
	// Of the wave for which links were made last: each letter is about one.
	const personal = own.filter(({ wave }) => wave === own.at(-1)?.wave);
	const links = `/projects/${project.id}/surveys/${survey.id}/links`;
	const [first = open] = personal;
	const trail = [
		...projectTrail(project),
		{ title: survey.title, to: `/projects/${project.id}/surveys/${survey.id}` },
		{ title: "Links", to: links },
	];
	if (first === undefined)
		return (
			<Page
				title="These letters' addresses are not kept"
				trail={trail}
				lead="A link's address is shown once and then forgotten, so that nobody can look it up. Make new links with names and addresses, or send a reminder, to print letters."
			>
				<Link className="button primary" to={links}>
					Back to the links
				</Link>
			</Page>
		);
	const wave = survey.waves.find(({ key }) => key === (open ?? first).wave);
	const fields = {
		survey: survey.title,
		organisation: session?.organisation.name ?? "",
		minutes: String(predictedMinutes(definition)),
		closes: wave?.closes ? onDay(wave.closes) : "",
	};
	return (
		<Page
			title="Letters"
			trail={trail}
			lead="One letter to a sheet of A4, its address where a window envelope shows it. Print them now: the links' addresses are not kept."
		>
			<LocalAddress url={first.url} />
			{open ? (
				<OpenLetters project={project.id} link={open} fields={fields} />
			) : (
				<Letters
					survey={survey.id}
					addressees={personalAddressees(personal)}
					fields={fields}
					isAnonymous={false}
				/>
			)}
		</Page>
	);
}

type Fields = Parameters<typeof Letters>[0]["fields"];

/** The same open link for everybody; who got a letter is noted nowhere. */
function OpenLetters({
	project,
	link,
	fields,
}: {
	project: string;
	link: FreshLink;
	fields: Fields;
}) {
	const { mutate, data, error, isPending } = useMutation<Addressees>({
		mutationFn: async () =>
			openAddressees(await api.contacts(project, "letters"), link),
	});
	if (data)
		return (
			<Letters
				survey={link.survey}
				addressees={data}
				fields={fields}
				isAnonymous
			/>
		);
	return (
		<section className="section first">
			<p>
				Everybody who has not said stop gets the same link, so that no answer
				can be traced to a letter. Names and addresses come out of the vault for
				this page, and that is entered in the audit.
			</p>
			<button
				type="button"
				className="button primary"
				aria-disabled={isPending}
				onClick={() => mutate()}
			>
				Get names and addresses
			</button>
			{error && (
				<p className="fault" role="alert">
					{error.message}
				</p>
			)}
		</section>
	);
}
