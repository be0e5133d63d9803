import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/shell.css";
import "./styles/page.css";
import "./styles/tables.css";
import "./styles/overlays.css";
import "./library/library.css";
import "./account/account.css";
import "./governance/governance.css";
import "./surveys/surveys.css";
import "./links/links.css";
import "./summary/summary.css";
import "./words/words.css";
import "./links/poster.css";
import "./links/letters.css";
import "./devices/devices.css";
import "./participants/participants.css";
import "./over-time/over-time.css";
import "./chooser/chooser.css";
import "./plan/plan.css";
import "./sharing/sharing.css";
import "../charts/charts.css";
import "../charts/time-chart.css";
import "./styles/print.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { queryClient } from "./queries.ts";
import { routes } from "./routes.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root.");

createRoot(root).render(
	<StrictMode>
		<QueryClientProvider client={queryClient}>
			<RouterProvider router={createBrowserRouter(routes)} />
		</QueryClientProvider>
	</StrictMode>,
);
