using System.Text.Json.Serialization;

namespace JsonModelGen.EcosystemTests;

/// <summary>A model whose keys only our generated code knows: System.Text.Json alone would use other ones.</summary>
[JsonModel(FieldRename = FieldRename.Snake), JsonConverter(typeof(JsonModelConverter<Ticket>))]
public sealed partial record Ticket(int TicketId, string Title, TicketState State = TicketState.InProgress)
{
    public const string FirstJson = """{"ticket_id":1,"title":"a","state":"inProgress"}""";

    public static Ticket First { get; } = new(1, "a");

    public static Ticket Second { get; } = new(2, "b");
}

public enum TicketState
{
    Open,
    InProgress,
}
