-- Names that were cut short, or had too much.

local quoth = require "quoth"
local speakers = require "helper".speakers

describe("the name", function()
  it("of a site has what it ends with", function()
    assert.same({ "Rentwatch.ie" }, speakers("Rents have risen, according to the website Rentwatch.ie."))
    assert.same({ "Stuff.co.nz" }, speakers("Stuff.co.nz said it was late."))
  end)

  it("of a person has no place", function()
    assert.same({ "Colin Abbey", "Colin Abbey" }, speakers("Colin Abbey of Keld says it was late. “No,” he writes."))
  end)

  it("of a firm is whole behind its hyphen", function()
    for _, name in ipairs { "Brandt-Colwell", "Rolls-Royce", "T-Mobile", "Coca-Cola" } do
      assert.same({ name }, speakers(name .. " said it was late."))
      assert.same({ name }, speakers("It was late, according to " .. name .. "."))
    end
    local article <close> = assert(quoth.read("Kurt Leavis, a Brandt-Colwell spokesman, said it was late."))
    assert.equal("Brandt-Colwell", article:quotes()().principal.name)
    assert.same({ "Ann Orr" }, speakers("Advocate-General Ann Orr said it was late."))
  end)

  it("of a body is not that of its building", function()
    assert.same({ "spokesman for the NFB", "NFB" },
      speakers("He spoke outside NFB House. A spokesman for the NFB said it was late. The NFB said it would pay."))
  end)

  it("of a firm has no trade", function()
    assert.same({ "Norsound", "Norsound" },
      speakers("Operator Norsound says there is a crack. A passenger rang Norsound, and Norsound said it was late."))
  end)
end)

describe("a title", function()
  it("is his who does something right behind his name", function()
    assert.same({ "Ann Orr" }, speakers("The row grew, with Chief Minister Ann Orr ruling out a probe into the mill " ..
      "on Monday.\n\n“There is no scam,” the Chief Minister said."))
  end)
end)

describe("a description", function()
  it("goes on behind its hyphens", function()
    assert.same({ "father-of-two" }, speakers("“We lost,” said the father-of-two."))
    assert.same({ "Lee Orr" }, speakers("Father-of-two Lee Orr said it was late."))
    assert.same({ "Ann Orr" }, speakers("Ann Orr was held. The mother-of-three told the court: “No.”"))
  end)
end)

describe("who speaks", function()
  it("is a pupil, not the school", function()
    assert.same({ "Tessa Quill" },
      speakers("Among them was Tessa Quill, a senior at Harlan Ridge High, who told the board that she had read it."))
  end)

  it("works for the team that stands before what he does there", function()
    assert.same({ "Tony Mazza" }, speakers("Kestrels list boss Tony Mazza said that the deal was off."))
  end)

  it("is not who has seen a document that was dated as well", function()
    assert.same({ "national agency" }, speakers("A report by the national agency, dated May 28 and seen by the BBC, " ..
      "described cracks in the wall as “active”."))
  end)
end)

describe("a body's number", function()
  it("is a part of its name, by which it is not its parent", function()
    local text = "Mill Workers Local 418 said it was late. MWU Local 95 said it struck. The MWU said it was sorry."
    assert.same({ "Mill Workers Local 418", "MWU Local 95", "MWU" }, speakers(text))
    assert.same({ "Ann Orr" }, speakers("Keld Council 2024 plans were late, Ann Orr said."))
  end)
end)
