// Progressive enhancement only: every page works without this file.
import "./site.scss";
import { districts } from "./districts";
import { proofs } from "./proof";
import { suggestions } from "./suggest";
import { tables } from "./tables";
import { Button, CharacterCount, createAll, ErrorSummary, NotificationBanner, SkipLink } from "govuk-frontend";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
createAll(ErrorSummary);
createAll(NotificationBanner);
createAll(SkipLink);
createAll(Button);
createAll(CharacterCount);
suggestions();
districts();
proofs();
tables();
