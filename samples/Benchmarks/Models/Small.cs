namespace JsonModelGen.Benchmarks;

/// <summary>The object of the payloads <c>small</c>, <c>list</c> and <c>shuffled</c>: settable, the case that favours System.Text.Json most.</summary>
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

/// <summary>The same object as a positional record, as people write it.</summary>
[JsonModel]
public sealed partial record SmallRecord(int Id, string Name, string? Email, DateTime CreatedAt, bool IsActive, double Score);

/// <summary>The root of the payload <c>records</c>.</summary>
[JsonModel]
public sealed partial record SmallRecordList(List<SmallRecord> Items);
