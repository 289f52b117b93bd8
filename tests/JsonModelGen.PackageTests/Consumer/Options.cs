using JsonModelGen;

// The keys are in the form that the build sets.
Console.WriteLine(new Signup("Åsa", "Öberg").ToJson());

[JsonModel]
internal partial record Signup(string FirstName, string LastName);
