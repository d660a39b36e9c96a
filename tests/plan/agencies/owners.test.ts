/** Agencies, posts and banners told apart by their words. */
import { bannerAgency } from "../../../src/plan/agencies/bannerAgency";
import { splitLead } from "../../../src/plan/agencies/splitLead";
import { isCertainlyABody, looksLikeOrganisation, namesAPost, namesOnlyPosts } from "../../../src/plan/agencies/words";
import { comparable } from "../../../src/plan/text";

describe("an organisation's name", () => {
  test.each([
    "Westshire Police",
    "Northmoor Community Safety Partnership",
    "Ashdale Women’s Aid",
    "Responsible Authorities within the Community Safety Partnership",
    "Northmoor Community Housing",
    "The Employing Organisation",
    "CPS",
    "Ashdale NHS Trust\nNorthmoor Council",
  ])("%j is one", (text) => {
    expect(looksLikeOrganisation(text)).toBe(true);
  });

  test.each([
    "",
    "Develop a housing protocol",
    "To ensure that the trust is informed",
    "1. Awareness raising in general practices",
    "Training and awareness",
    "Head of Safeguarding",
    "Practice Safeguarding Lead will review",
  ])("%j is none", (text) => {
    expect(looksLikeOrganisation(text)).toBe(false);
  });
});

describe("the agency of a banner", () => {
  test.each([
    ["Individual Management Review: Ashdale NHS Foundation Trust", "Ashdale NHS Foundation Trust"],
    ["Internal Management Review – Westshire Police", "Westshire Police"],
    ["Single Agency Report: Northmoor Council", "Northmoor Council"],
    ["Ashdale NHS Trust – Individual Management Review", "Ashdale NHS Trust"],
    ["IMR recommendations – Westshire Police", "Westshire Police"],
    ["Individual Agency Lessons Learned: Northmoor ICB", "Northmoor ICB"],
  ])("%s", (banner, agency) => {
    expect(bannerAgency(banner, (name) => name === agency)).toBe(agency);
  });
  test.each(["Individual Management Reviews", "Management review: case file audit", "Review of the police response"])(
    "%s names none",
    (banner) => {
      expect(bannerAgency(banner)).toBeNull();
    },
  );
});

describe("a body before a colon and a post behind it", () => {
  test.each([
    ["Public Health: Substance Misuse Commissioner", "Public Health", "Substance Misuse Commissioner"],
    ["Northmoor Council: Lead Commissioner", "Northmoor Council", "Lead Commissioner"],
    ["Northmoor Council: Carers Commissioner", "Northmoor Council", "Carers Commissioner"],
  ])("%j", (text, agency, officer) => {
    expect(splitLead(text, new Set())).toEqual({ agency, officer });
  });

  test("the office of a commissioner is a body by itself", () => {
    expect(namesAPost("Office of the Police and Crime Commissioner")).toBe(false);
    expect(splitLead("Police and Crime Commissioner", new Set()).agency).toBe("Police and Crime Commissioner");
    expect(["Information Commissioner", "Children's Commissioner", "Crime Commissioner"].filter(namesAPost)).toEqual(
      [],
    );
  });
});

describe("posts without an agency", () => {
  test.each(["All partner agencies", "Partner organisations", "Partners", "All partners"])(
    "%j names no post",
    (text) => {
      expect(namesOnlyPosts(text)).toBe(false);
      expect(splitLead(text, new Set())).toMatchObject({ officer: "" });
    },
  );

  test.each([
    "GP partner",
    "Senior Partner and Practice Manager",
    "Practice Safeguarding Lead and Practice Manager",
    "Head of Safeguarding",
    "Det Supt; Chief Inspector",
    "Housing Manager",
    "Performance and Quality Manager",
    "Children and Families Lead, Equality & Diversity Officer",
  ])("%j", (text) => {
    expect(namesOnlyPosts(text)).toBe(true);
  });
  test.each([
    "",
    "Medical Centre Practice Manager",
    "Westshire Police",
    "Ashdale Trust: Medical Director",
    "Officers and volunteers",
    "Westshire Police and Housing Manager",
  ])("not %j", (text) => {
    expect(namesOnlyPosts(text)).toBe(false);
  });
});

describe("a lead cell splits into agency and officer", () => {
  const known = new Set(["Ashdale Hospital Trust", "Northmoor Council – Housing"].map(comparable));
  test.each([
    ["Northmoor Trust: Head of Safeguarding", "Northmoor Trust", "Head of Safeguarding"],
    ["Northmoor Trust; Medical Director with the Team", "Northmoor Trust", "Medical Director with the Team"],
    ["Northmoor Trust: Medical Director; Head of Care", "Northmoor Trust", "Medical Director; Head of Care"],
    ["Ashdale Hospital Trust – Head of Safeguarding", "Ashdale Hospital Trust", "Head of Safeguarding"],
    ["Ashdale Hospital Trust, Adult Safeguarding Lead", "Ashdale Hospital Trust", "Adult Safeguarding Lead"],
    ["Northmoor Council – Housing, Assistant Director", "Northmoor Council – Housing", "Assistant Director"],
    ["Ashdale Hospital Trust Medical Director", "Ashdale Hospital Trust", "Ashdale Hospital Trust Medical Director"],
    ["Practice Manager", "", "Practice Manager"],
    ["", "", ""],
  ])("%j", (text, agency, officer) => {
    expect(splitLead(text, known)).toEqual({ agency, officer });
  });

  test.each([
    ["a second agency after a semicolon", "Westshire Police; Northmoor Council"],
    ["an agency that nothing else names", "Unheard-of Trust – Head of Safeguarding"],
    ["a department after a known agency", "Ashdale Hospital Trust – Emergency Department"],
    ["a post of an agency that nothing else names", "Medical Centre Practice Manager"],
  ])("but not %s", (_, text) => {
    expect(splitLead(text, known)).toEqual({ agency: text, officer: "" });
  });
});

describe("a banner's agency", () => {
  test.each([
    ["Individual Agency Recommendations – Westshire Police", "Westshire Police"],
    ["Individual Agency Recommendations - Medical Centre", "Medical Centre"],
    [
      "Individual Agency Recommendations – Northmoor City Council – Children’s Social Care",
      "Northmoor City Council – Children’s Social Care",
    ],
    [
      "Individual Agency Recommendations – The Employing Organisation – Through early learning victims are effectively safeguarded",
      "The Employing Organisation",
    ],
    ["IMR recommendations: Ashdale NHS Trust", "Ashdale NHS Trust"],
    ["Agency: Pathways to Recovery", "Pathways to Recovery"],
    ["Westshire Police (to be completed by June 2026)", "Westshire Police"],
    ["Westshire Police", "Westshire Police"],
    ["Ashdale Council recommendations", "Ashdale Council"],
    ["Northmoor NHS Trust actions", "Northmoor NHS Trust"],
  ])("%j names %s", (banner, agency) => {
    expect(bannerAgency(banner)).toBe(agency);
  });

  test.each([
    "Overview Report Recommendations",
    "Overview Report Recommendations – Through Early Learning Victims of Violence and Abuse Are Effectively Safeguarded",
    "Theme 2: Training",
    "Housing recommendations",
    "Service Delivery Actions",
    "Partnership recommendations",
    "",
  ])("%j names none", (banner) => {
    expect(bannerAgency(banner)).toBeNull();
  });
});

test("before “recommendations” stands an agency that is known from elsewhere", () => {
  expect(bannerAgency("Westshire Police recommendations", (name) => name === "Westshire Police")).toBe(
    "Westshire Police",
  );
  expect(bannerAgency("Police recommendations", () => false)).toBeNull();
});

describe("a body named for those who work in it, among posts", () => {
  test.each(["Haven IDVA Service", "Executive Board", "Chief Officers' Group", "Governors Committee"])(
    "%j is no post",
    (text) => {
      expect(namesAPost(text)).toBe(false);
    },
  );

  test.each(["Chief Executive's office", "Haven IDVA Service"])("%j is an agency where agencies stand", (text) => {
    expect(splitLead(text, new Set())).toEqual({ agency: text, officer: "" });
  });

  test.each([
    "Director of Research Services",
    "Head of Service",
    "IDVA",
    "Governor",
    "Officer for the Board",
    "Team Leader",
  ])("%j is a post", (text) => {
    expect(namesAPost(text)).toBe(true);
  });

  test.each(["Community Trust", "Ashdale Council", "Northmoor Hospital"])("%j is a body beyond doubt", (text) => {
    expect(isCertainlyABody(text)).toBe(true);
  });

  test.each(["Director of the Trust", "Finance", "Sam Poole", "Housing", "Trust the process", "Trust Secretary"])(
    "%j may be something else",
    (text) => {
      expect(isCertainlyABody(text)).toBe(false);
    },
  );
});
