namespace JsonModelGen.Benchmarks;

/// <summary>From UTF-8.</summary>
public class ReadBenchmarks() : ByteBenchmarks(Directions.Read);

/// <summary>To a new <c>byte[]</c>.</summary>
public class WriteBenchmarks() : ByteBenchmarks(Directions.Write);

/// <summary>From a string.</summary>
public class ReadStringBenchmarks() : DirectionBenchmarks(Directions.ReadString);

/// <summary>To a string.</summary>
public class WriteStringBenchmarks() : DirectionBenchmarks(Directions.WriteString);

/// <summary>From a <c>Utf8JsonReader</c>.</summary>
public class ReadReaderBenchmarks() : DirectionBenchmarks(Directions.ReadReader);

/// <summary>To a reused buffer.</summary>
public class WriteBufferBenchmarks() : DirectionBenchmarks(Directions.WriteBuffer);

/// <summary>To a reused <c>Utf8JsonWriter</c>.</summary>
public class WriteWriterBenchmarks() : DirectionBenchmarks(Directions.WriteWriter);
