import { Link } from "react-router";
import { CopyText } from "../layout/copy-text.tsx";
import { useStore } from "../store.ts";
import { waveName } from "../surveys/wave-name.ts";
import { type FreshLink, forgetFresh, freshLinks } from "./fresh-links.ts";
import { kindNames } from "./kind-words.tsx";
import type { Known } from "./link-wish.ts";
import { LocalAddress } from "./local-address.tsx";
import { PersonalLinks } from "./personal-links.tsx";
import { QrCode } from "./qr-code.tsx";

/** The links that were just made, with the only sight of their addresses that there will be. */
export function FreshLinks({ known }: { known: Known }) {
	const fresh = useStore(freshLinks).filter(
		(link) => link.survey === known.survey.id,
	);
	const [first] = fresh;
	if (first === undefined) return null;
	const personal = fresh.filter(({ kind }) => kind === "personal");
	const shared = fresh.filter(({ kind }) => kind !== "personal");
	return (
		<section className="fresh-links" aria-labelledby="fresh-links">
			<h2 id="fresh-links" tabIndex={-1}>
				New links
			</h2>
			<p className="callout">
				<strong>These addresses are shown this once.</strong> Print, copy or
				download them before you close or reload the page. They are not kept, so
				that nobody can look them up; you can always make new ones.
			</p>
			<LocalAddress url={first.url} />
			{shared.map((link) => (
				<SharedLink key={link.id} link={link} known={known} />
			))}
			{personal.length > 0 && <PersonalLinks links={personal} known={known} />}
		</section>
	);
}

function SharedLink({ link, known }: { link: FreshLink; known: Known }) {
	const { project, survey } = known;
	const wave = survey.waves.find(({ key }) => key === link.wave);
	const name = [kindNames[link.kind], wave && waveName(wave), link.site]
		.filter(Boolean)
		.join(", ");
	return (
		<article className="card shared-link">
			<QrCode text={link.url} />
			<div>
				<h3>{name}</h3>
				<p className="address">
					<a href={link.url} target="_blank" rel="noreferrer">
						{link.url}
						<span className="visually-hidden"> (opens in a new tab)</span>
					</a>
				</p>
				<div className="row-actions">
					{link.kind === "open" && (
						<Link
							className="button primary"
							to={`/projects/${project.id}/surveys/${survey.id}/links/${link.id}/poster`}
						>
							Poster to print
						</Link>
					)}
					{link.kind === "open" && project.abilities["see contacts"] && (
						<Link
							className="button"
							to={`/projects/${project.id}/surveys/${survey.id}/links/letters?link=${link.id}`}
						>
							Letters to print
						</Link>
					)}
					<CopyText text={link.url} label="Copy address" />
					<button
						type="button"
						className="button quiet"
						onClick={() => forgetFresh([link.id])}
					>
						Done<span className="visually-hidden"> with {name}</span>
					</button>
				</div>
			</div>
		</article>
	);
}
