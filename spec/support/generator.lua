-- generator.lua - the same changes on every run: numbers 1 to n of a linear congruential
-- generator.

return function(seed)
  return function(n)
    seed = seed * 6364136223846793005 + 1442695040888963407
    return (seed >> 33) % n + 1
  end
end
