import { Suspense, useEffect, useState } from "react";
import { Link, NavLink, useLocation } from "react-router";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import { AccountMenu } from "./account-menu.tsx";
import { ProjectNavigation } from "./project-navigation.tsx";
import { Wordmark } from "./wordmark.tsx";

/** At the left on wide screens; behind a Menu button on narrow ones. */
export function Navigation({ session }: { session: Session }) {
	const [open, setOpen] = useState(false);
	const { pathname } = useLocation();
	// biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the menu
	useEffect(() => setOpen(false), [pathname]);
	return (
		<header className="side">
			<div className="side-top">
				<Link to="/projects" className="home">
					<Wordmark />
				</Link>
				<button
					type="button"
					className="button menu-button"
					aria-expanded={open}
					aria-controls="menu"
					onClick={() => setOpen(!open)}
				>
					Menu
				</button>
			</div>
			<div id="menu" className={open ? "menu open" : "menu"}>
				<nav aria-label="Main">
					<ul className="nav-list">
						<li>
							<NavLink to="/projects" end>
								Projects
							</NavLink>
						</li>
						<li>
							<NavLink to="/library">Library</NavLink>
						</li>
					</ul>
					<Suspense>
						<ProjectNavigation />
					</Suspense>
				</nav>
				<AccountMenu session={session} />
			</div>
		</header>
	);
}
