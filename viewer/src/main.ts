import "uplot/dist/uPlot.min.css";
import "./style/page.css";
import "./style/watch.css";
import "./style/findings.css";
import "./style/print.css";
import { embedded } from "./data/embedded";
import { show } from "./page/page";
import { followDevice } from "./page/theme";

followDevice();
show(embedded(document), document.body);
