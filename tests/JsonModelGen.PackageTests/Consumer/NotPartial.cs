using JsonModelGen;

Console.WriteLine(new Signup("Åsa"));

[JsonModel]
internal record Signup(string FirstName);
