namespace JsonModelGen.IntegrationTests.Http;

[JsonModel]
public sealed partial record Ticket(int Id, string Title);

[JsonModel]
public sealed partial record Measurement(double Value);
