import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";
import { ApiProblem } from "../request.ts";
import { sessionEnd } from "../sign-in/session-end.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { Page } from "./page.tsx";

/** Catches what a page could not be shown for, says so, and offers to try again. */
export function PageErrors({ children }: { children: ReactNode }) {
	const { pathname } = useLocation();
	return (
		<QueryErrorResetBoundary>
			{({ reset }) => (
				<Boundary address={pathname} onRetry={reset}>
					{children}
				</Boundary>
			)}
		</QueryErrorResetBoundary>
	);
}

interface BoundaryProps {
	children: ReactNode;
	/** Another address is another page, which may well work. */
	address: string;
	onRetry: () => void;
}

class Boundary extends Component<BoundaryProps, { error: unknown }> {
	override state: { error: unknown } = { error: null };
	private forgetSession: () => void = () => {};

	static getDerivedStateFromError(error: unknown) {
		return { error };
	}

	/** After signing in again the page is simply shown. */
	override componentDidMount() {
		this.forgetSession = sessionEnd.subscribe(() => {
			if (!sessionEnd.get() && this.state.error) this.retry();
		});
	}

	override componentDidUpdate(before: BoundaryProps) {
		if (before.address !== this.props.address && this.state.error) this.retry();
	}

	override componentWillUnmount() {
		this.forgetSession();
	}

	retry = () => {
		this.props.onRetry();
		this.setState({ error: null });
	};

	override render() {
		const { error } = this.state;
		if (error === null) return this.props.children;
		if (error instanceof ApiProblem && error.status === 404)
			return <NotFoundPage />;
		return <FailurePage error={error} onRetry={this.retry} />;
	}
}

function FailurePage({
	error,
	onRetry,
}: {
	error: unknown;
	onRetry: () => void;
}) {
	const known = error instanceof ApiProblem;
	return (
		<Page
			title={known ? error.title : "This page cannot be shown"}
			lead={
				known
					? error.message
					: "Something in it went wrong. Nothing that you saved is lost. Try again; if it happens again, tell whoever runs this installation."
			}
		>
			<button type="button" className="button primary" onClick={onRetry}>
				Try again
			</button>
		</Page>
	);
}
