namespace JsonModelGen.Benchmarks;

/// <summary>The object of the payloads <c>small</c>, <c>list</c> and <c>shuffled</c>, with settable properties: the best case for System.Text.Json.</summary>
[JsonModel]
public sealed partial record Small
{
    public int Id { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public DateTime CreatedAt { get; set; }

    public bool IsActive { get; set; }

    public double Score { get; set; }
}

/// <summary>The root of the payload <c>list</c>.</summary>
[JsonModel]
public sealed partial record SmallList
{
    public List<Small>? Items { get; set; }
}

/// <summary>The same object as a positional record, the usual form.</summary>
[JsonModel]
public sealed partial record SmallRecord(int Id, string Name, string? Email, DateTime CreatedAt, bool IsActive, double Score);

/// <summary>The root of the payload <c>records</c>.</summary>
[JsonModel]
public sealed partial record SmallRecordList(List<SmallRecord> Items);
