import { type ReactNode, useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";

export interface Crumb {
	title: string;
	to: string;
}

/**
 * One page: its name in the window's title and in an `h1` that takes the focus when the reader comes
 * from another page, its way back, and its one main action.
 */
export function Page({
	title,
	lead,
	trail = [],
	actions,
	children,
}: {
	title: string;
	lead?: ReactNode;
	/** The pages above this one, the highest first. */
	trail?: readonly Crumb[];
	actions?: ReactNode;
	children?: ReactNode;
}) {
	useEffect(() => {
		const above = trail.map((crumb) => crumb.title).reverse();
		document.title = [title, ...above, "Waymark"].join(" · ");
	}, [title, trail]);
	return (
		<>
			{trail.length > 0 && <Trail crumbs={trail} />}
			<header className="page-head">
				<div className="page-head-words">
					<Heading title={title} />
					{lead && <p className="lead">{lead}</p>}
				</div>
				{actions && <div className="page-actions">{actions}</div>}
			</header>
			{children}
		</>
	);
}

function Heading({ title }: { title: string }) {
	const heading = useRef<HTMLHeadingElement>(null);
	const { key, pathname } = useLocation();
	const arrived = useRef("");
	useEffect(() => {
		const firstPage = key === "default";
		if (!firstPage && arrived.current !== pathname) heading.current?.focus();
		arrived.current = pathname;
	}, [key, pathname]);
	return (
		<h1 ref={heading} tabIndex={-1}>
			{title}
		</h1>
	);
}

function Trail({ crumbs }: { crumbs: readonly Crumb[] }) {
	return (
		<nav aria-label="Where you are" className="trail">
			<ol>
				{crumbs.map((crumb) => (
					<li key={crumb.to}>
						<Link to={crumb.to}>{crumb.title}</Link>
					</li>
				))}
			</ol>
		</nav>
	);
}
