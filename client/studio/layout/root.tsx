import { Suspense } from "react";
import { Outlet, ScrollRestoration } from "react-router";
import { Loading } from "./loading.tsx";
import { PageErrors } from "./page-errors.tsx";
import { Toasts } from "./toasts.tsx";

/** What every page stands in: its errors, its loading state, and the messages. */
export function Root() {
	return (
		<>
			<PageErrors>
				<Suspense fallback={<Loading />}>
					<Outlet />
				</Suspense>
			</PageErrors>
			<Toasts />
			<ScrollRestoration />
		</>
	);
}
