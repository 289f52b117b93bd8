using JsonModelGen;

// The build sets the form of the keys.
Console.WriteLine(new Signup("Åsa", "Öberg").ToJson());

[JsonModel]
internal partial record Signup(string FirstName, string LastName);
